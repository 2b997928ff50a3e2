-- The ledger: entries are only ever appended. A report and its claims are written in one transaction.

create table entry (
  sequence    integer primary key autoincrement, -- from 1, without holes; never used again
  known_on    text not null,                     -- ISO day from which the fact counts as known
  recorded_at text not null,                     -- ISO instant, UTC
  hash        text not null                      -- SHA-256 over the entry before it and this one
);

create table report (
  sequence  integer primary key references entry (sequence),
  id        text not null unique,
  hash      text not null unique,                -- SHA-256 of the bytes it was read from
  title     text not null,
  outlet    text not null,
  published text,                                -- ISO day, or null where the report does not say
  url       text,
  language  text not null,
  sample    integer not null,
  text      text not null
);

create table claim (
  id       text primary key,
  sequence integer not null references report (sequence),
  ordinal  integer not null,                     -- order in the report
  kind     text not null,
  body     text not null                         -- the claim as JSON
);
create index claim_by_report on claim (sequence, ordinal);

create table gap (
  sequence integer not null references report (sequence),
  ordinal  integer not null,
  start    integer not null,                     -- first UTF-16 unit in the report's text
  stop     integer not null,                     -- the unit after the last
  reason   text not null,
  primary key (sequence, ordinal)
);

create table ruling (
  sequence integer primary key references entry (sequence),
  id       text not null unique,
  body     text not null                         -- the ruling as JSON
);

create trigger entry_is_kept   before delete on entry   begin select raise(abort, 'the ledger is append-only'); end;
create trigger entry_is_fixed  before update on entry   begin select raise(abort, 'the ledger is append-only'); end;
create trigger report_is_kept  before delete on report  begin select raise(abort, 'the ledger is append-only'); end;
create trigger report_is_fixed before update on report  begin select raise(abort, 'the ledger is append-only'); end;
create trigger claim_is_kept   before delete on claim   begin select raise(abort, 'the ledger is append-only'); end;
create trigger claim_is_fixed  before update on claim   begin select raise(abort, 'the ledger is append-only'); end;
create trigger gap_is_kept     before delete on gap     begin select raise(abort, 'the ledger is append-only'); end;
create trigger gap_is_fixed    before update on gap     begin select raise(abort, 'the ledger is append-only'); end;
create trigger ruling_is_kept  before delete on ruling  begin select raise(abort, 'the ledger is append-only'); end;
create trigger ruling_is_fixed before update on ruling  begin select raise(abort, 'the ledger is append-only'); end;
