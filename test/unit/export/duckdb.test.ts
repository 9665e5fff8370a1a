import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { brief } from '../../../src/core/export/brief';
import { csv } from '../../../src/core/export/csv';
import type { Format } from '../../../src/core/export/format';
import { network } from '../../../src/core/export/network';
import { xlsx } from '../../../src/core/export/xlsx';
import { pythonWith, run } from './python';
import { source, twin } from './world';

const folder = mkdtempSync(join(tmpdir(), 'sayso-tables-'));
after(() => rmSync(folder, { recursive: true, force: true }));

describe('tables in other programs', () => {
  it('are read whole by DuckDB', async () => {
    const [file] = await csv.write([source, twin], {});
    const path = join(folder, 'statements.csv');
    writeFileSync(path, file!.content);
    const connection = await (await DuckDBInstance.create()).connect();
    const answer = await connection.runAndReadAll(
      `select id, exact, "left" from read_csv('${path.replaceAll('\\', '/')}', all_varchar = true, header = true, delim = ',', quote = '"', escape = '"')`,
    );
    const rows = answer.getRowObjects();
    const records = [source, twin].flatMap((one) => one.records);
    assert.deepEqual(
      rows.map(({ id }) => id),
      records.map(({ id }) => id),
    );
    assert.ok(rows.some(({ exact }) => String(exact).includes('👩‍👩‍👧')));
  });

  it('are read by openpyxl, with no formula', async function () {
    const python = pythonWith('openpyxl') ?? this.skip();
    const script = `import openpyxl,sys
sheet=openpyxl.load_workbook(sys.argv[1]).active
print(sheet.max_row, any(cell.data_type=='f' for row in sheet for cell in row))`;
    const path = await written(xlsx, 'statements.xlsx');
    assert.equal(run(python, script, path), `${source.records.length + 1} False`);
  });

  it('are read by NetworkX, with what nodes and edges say', async function () {
    const python = pythonWith('networkx') ?? this.skip();
    const script = `import networkx,sys
graph=networkx.read_graphml(sys.argv[1])
print(sorted(name for _,name in graph.nodes(data='name')), sum(weight for _,_,weight in graph.edges(data='weight')))`;
    const path = await written(network, 'network.graphml');
    assert.equal(run(python, script, path), "['Mira Tolland', 'agree', 'harbour'] 2");
  });

  it('are read by citeproc-py, as a bibliography', async function () {
    const python = pythonWith('citeproc') ?? this.skip();
    const script = `import json,sys,citeproc
from citeproc.source.json import CiteProcJSON
items=json.load(open(sys.argv[1],encoding='utf-8'))
style=citeproc.CitationStylesStyle('harvard1',validate=False)
made=citeproc.CitationStylesBibliography(style,CiteProcJSON(items),citeproc.formatter.plain)
made.register(citeproc.Citation([citeproc.CitationItem(item['id']) for item in items]))
sys.stdout.buffer.write('\\n'.join(str(one) for one in made.bibliography()).encode())`;
    const told = run(python, script, await written(brief, 'articles.csl.json'));
    assert.match(told, /Jo Marsh, 2020\. Harbour talks end\. Grenby Post\..*post\.example/);
  });

  /** One file of an export, on the disk. */
  async function written(format: Format, name: string): Promise<string> {
    const files = await format.write([source], {});
    const path = join(folder, name);
    writeFileSync(path, files.find((file) => file.name === name)!.content);
    return path;
  }
});
