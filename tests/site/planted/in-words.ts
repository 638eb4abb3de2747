import { add } from './page.ts';
import type { Plant } from './plant.ts';

/** Leaks in what a page says. */
export const IN_WORDS: Plant[] = [
  {
    name: 'a number in a sentence',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      document.querySelector('.finding')?.append(`“${name}”只有${value}件。`),
  },
  {
    name: 'a number in a sentence, written as a word',
    rule: 'sentence',
    change: ({ document, name }) => document.querySelector('.finding')?.append(`${name}三件。`),
  },
  {
    name: 'a full-width number in a sentence of a page that is of no table',
    rule: 'sentence',
    files: (page) => {
      const [year, quarter] = page.row.period.split('Q');
      const said = `${year}年第${'一二三四'[Number(quarter) - 1]}季度，${page.name}有３件。`;
      return { 'about/index.html': `<!doctype html><html lang="zh"><p>${said}</p></html>` };
    },
  },
  {
    name: 'a number beside the name in a heading',
    rule: 'sentence',
    change: ({ document, name, value }) => add(document, `<h3>${name} ${value}</h3>`),
  },
  {
    name: 'a number in the sentence after the one that names the row',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      add(document, `<li>${name}：不公开。只有${value}件</li>`),
  },
  {
    name: 'a number beside a term',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      add(document, `<dl><dt>${name}</dt><dd>${value}</dd></dl>`),
  },
  {
    name: 'a number under a heading',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      add(document, `<div><h3>${name}</h3><p>收到${value}件。</p></div>`),
  },
  {
    name: 'a number in English on a page that is of no table',
    rule: 'sentence',
    files: ({ row }) => ({
      'en/about/index.html': `<!doctype html><html lang="en"><p>In Q4 ${row.period.slice(0, 4)}, ${row.codes[0]?.names[2] === 'expresschannel' ? 'express channel' : 'Not stated'} had two appeals.</p></html>`,
    }),
  },
  {
    name: 'a number in a comment',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      document.querySelector('main')?.append(document.createComment(`${name}=${value}`)),
  },
  {
    name: 'a number in a template',
    rule: 'sentence',
    change: ({ document, name, value }) =>
      add(document, `<template><p>${name} ${value}</p></template>`),
  },
  {
    name: 'a number in an og: tag',
    rule: 'meta',
    change: ({ document, name, value }) =>
      document
        .querySelector('meta[property="og:description"]')
        ?.setAttribute('content', `${name}收到${value}件`),
  },
  {
    name: 'a number in the title of a page',
    rule: 'meta',
    change: ({ document, name, value }) => {
      document.title = `${name}：${value}`;
    },
  },
];
