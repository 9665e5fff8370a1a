-- Statements in a database, from `sayso extract --jsonl --fields statements`: one row a statement. DuckDB and PostgreSQL.

-- DuckDB reads the lines as they are:
--   CREATE TABLE statements AS
--     SELECT article, s.* FROM (SELECT id AS article, unnest(statements) AS s FROM read_json('answers.jsonl'));
-- PostgreSQL takes each line into a column `line jsonb` of a table `answers` (COPY … FROM … with the csv format,
-- quote e'\x01' and delimiter e'\x02'), and then:
--   CREATE TABLE statements AS
--     SELECT line->>'id' AS article, s.* FROM answers, jsonb_to_recordset(line->'statements') AS s(
--       id text, date text, latest text, precision text, outlet text, kind text, type text, negated boolean, actor text, speaker text,
--       about jsonb, words text, "start" int, "end" int, confidence float);

-- An article is of the days from `date` to `latest`: of “2021” that is the whole year, and what is only known to be after a
-- day has no `latest`. What is of a month for certain begins and ends in it; what may be of it begins or ends elsewhere.

-- name: dossier
SELECT date, latest, outlet, kind, type, words, article
FROM statements
WHERE actor = 'mira-tolland'
ORDER BY date NULLS LAST, article, "start";

-- name: corridor
SELECT date, outlet, speaker, words, article
FROM statements
WHERE words ILIKE '%corridor%' AND date >= '2021-01-01' AND latest <= '2021-01-31'
ORDER BY date, article, "start";

-- name: perhaps
SELECT date, latest, outlet, speaker, words, article
FROM statements
WHERE words ILIKE '%corridor%'
  AND coalesce(date <= '2021-01-31', TRUE) AND coalesce(latest >= '2021-01-01', TRUE)
  AND NOT coalesce(date >= '2021-01-01' AND latest <= '2021-01-31', FALSE)
ORDER BY date NULLS LAST, article, "start";

-- The very same words of one speaker, in more than one article. Words that differ here and there: `sayso dossier`.
-- name: same words
SELECT actor, lower(regexp_replace(words, '[^[:alnum:] ]', '', 'g')) AS same, count(DISTINCT article) AS articles
FROM statements
WHERE actor IS NOT NULL
GROUP BY actor, same
HAVING count(DISTINCT article) > 1
ORDER BY articles DESC, actor, same;
