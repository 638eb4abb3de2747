/// <reference types="astro/client" />

declare namespace App {
  interface Locals {
    /** The figures of the text on the page, in their order, and what has been marked of them. */
    cited?: import('./texts/cited.ts').Cited;
  }
}
