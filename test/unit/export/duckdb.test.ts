import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { csv } from '../../../src/core/export/csv';
import { xlsx } from '../../../src/core/export/xlsx';
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
    if (spawnSync('python3', ['-c', 'import openpyxl']).status !== 0) {
      console.log('      skipped: python3 has no openpyxl');
      this.skip();
    }
    const [file] = await xlsx.write([source], {});
    const path = join(folder, 'statements.xlsx');
    writeFileSync(path, file!.content);
    const script = `import openpyxl,sys
sheet=openpyxl.load_workbook(sys.argv[1]).active
print(sheet.max_row, any(cell.data_type=='f' for row in sheet for cell in row))`;
    const { stdout } = spawnSync('python3', ['-c', script, path], { encoding: 'utf8' });
    assert.equal(stdout.trim(), `${source.records.length + 1} False`);
  });
});
