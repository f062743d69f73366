create table document (
  id text primary key,
  revision bigint not null,
  body jsonb not null
);

create table ledger_entry (
  ledger text not null,
  revision bigint not null,
  hash text not null,
  entry jsonb not null,
  primary key (ledger, revision)
);
