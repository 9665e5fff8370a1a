import * as vscode from 'vscode';
import { speakerHints } from '../../core/analysis/speaker-hints';
import { asText } from '../../core/text/markdown';
import { speakerReason } from '../../core/wording/speaker-reasons';
import { articleLanguage } from '../article/article-document';
import type { Articles } from '../article/articles';
import { toOffset, toRange } from '../article/convert';
import { inlayHint } from '../shown';
import { translate } from '../words';

/** Tells behind “he”, “the minister” and words that stand alone who speaks there, where the reader wants it. */
export function registerSpeakerHints(articles: Articles): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    articles.onDidChange(() => changed.fire()),
    vscode.workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('sayso')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider(
      { language: articleLanguage },
      {
        onDidChangeInlayHints: changed.event,
        async provideInlayHints(document, range, token) {
          if (!vscode.workspace.getConfiguration('sayso', document).get<boolean>('speakerHints', false)) return [];
          const article = await articles.current(document, token);
          if (!article) return [];
          const [from, to] = [toOffset(document, range.start), toOffset(document, range.end)];
          return speakerHints(article.text, article.analysis)
            .filter(({ at }) => at >= from && at <= to)
            .map(({ at, name, open, because }) =>
              inlayHint(
                toRange(document, { start: at, end: at }).start,
                open ? vscode.l10n.t('{0}?', name) : name,
                asText(speakerReason(because, null, translate)),
              ),
            );
        },
      },
    ),
  );
}
