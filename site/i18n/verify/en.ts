import type { VerifyStrings } from './zh.ts';

/** The page on how to verify what was published, in English. */
export const en: VerifyStrings = {
  title: 'How to verify that nothing was changed',
  description:
    'Check published files with tools every computer has: hashes, the chain of editions, signatures.',
  link: 'Verify the files',
  lead: 'Every edition has a manifest that says the hash of each of its files, and that of the manifest before it. Change a character in any edition and a hash no longer fits.',
  edition: (id) => `The newest edition (${id}) is the example here.`,
  nothing: 'Once an edition is published, its hash stands here.',

  manifest: {
    title: 'The manifest',
    get: 'Download the manifest:',
    run: 'Work out its hash (SHA-256). Open a command line in the folder where the file is and run one line:',
    systems: ['Windows', 'macOS', 'Linux'],
    expect: 'It should be:',
    more: 'Capital letters make no difference. If it is another one, the file was changed or the download broke off.',
  },
  files: {
    title: 'The tables',
    lead: 'Download the tables of the edition into the same folder. On Linux all are checked at once: save the lines below as sums.txt and run',
    each: 'On Windows and macOS check them one by one: the command above with the name of the table’s file.',
    sums: 'Hashes of the tables:',
  },
  chain: {
    title: 'The chain of editions',
    lead: (id, previous) =>
      `Open the manifest of ${id} in a text editor. Its end, “previous”, names the edition before (${previous}) and the hash of its manifest:`,
    run: 'Download the manifest before and work out its hash in the same way; it should be that one. Edition by edition this leads back to the first.',
    get: 'The manifest before:',
    first: 'This is the first edition; its “previous” is null.',
    withdrawal:
      'Where the edition before had been withdrawn, “previous” also says the hash of that withdrawal (withdrawn.json).',
    keep: 'Keep the hash of the newest manifest yourself: it tells you later whether an earlier edition was replaced.',
  },
  withdrawn: {
    title: 'Editions that were withdrawn',
    lead: 'An edition found wrong after publication is withdrawn with a reason and published again. Its files stay where they are, beside a file that withdraws it.',
    none: 'No edition is withdrawn.',
    said: 'withdrawal',
  },
  signature: {
    title: 'The signature',
    lead: 'The manifest of this edition is signed (Ed25519): it comes from whoever holds the key. Download three files:',
    run: 'Check them with OpenSSL (3.0 or newer):',
    expect: 'It should say Signature Verified Successfully.',
    other:
      'Compare the public key with one published elsewhere, such as by the organiser: whoever replaced this site could replace the key on it.',
    none: 'This edition is not signed.',
  },
  program: {
    title: 'All of it by program',
    lead: 'The program of this site verifies the whole archive: every file, link and signature. Download the editions as the page on privacy tells, then run:',
    how: 'How to download the editions',
  },
};
