import type { Command } from 'commander';
import { Option } from 'commander';
import type { Io, Output } from '../io';
import { importArticles, type ImportCommand } from './import-articles';
import { openPages } from './open-pages';

/** Adds `import-articles`. @param encodingOption as the other commands have it @param end takes the exit code */
export function addImportArticles(
  program: Command,
  io: Io,
  outputs: readonly [Output, Output],
  encodingOption: Option,
  end: (code: number) => void,
): void {
  program
    .command('import-articles')
    .summary('make articles of downloads, saved pages and documents')
    .description(
      'Makes articles of downloads of databases, digests of mails, saved pages, clippings, Word files and PDFs: one text file each, with a sidecar that has its outlet, date, title, author and address. What is in the folder already is not written again.',
    )
    .argument('<FILE...>', '.txt, .html, .mhtml, .md, .docx, .pdf, .eml, .mbox, or folders of them')
    .requiredOption('--to <folder>', 'the folder of the articles; made where it is not there')
    .addOption(encodingOption)
    .option('--front-pages', 'bring in pages, too, that seem to have headlines and no article of their own')
    .option('--dry-run', 'only tell which articles would be written')
    .action(async (files: readonly string[], options: ImportCommand) => {
      end(await importArticles(files, options, () => openPages(io.program), outputs));
    });
}
