/** What each transaction changes, noted where all of it goes through, so that nothing is stored past the second copy. */
import type Dexie from 'dexie'
import type { DBCoreMutateRequest, DBCoreTable, Transaction } from 'dexie'

/** Rows that were stored, or primary keys of rows that went, of one table. */
export type Edit = { table: string; put: readonly object[] } | { table: string; gone: readonly unknown[] }

const noted = new WeakMap<object, readonly Edit[]>()

/** Notes from now on what transactions of a database change in some of its tables. Before it is opened. */
export function noteEdits(database: Dexie, tables: readonly string[]): void {
  database.use({
    stack: 'dbcore',
    name: 'noted-edits',
    create: (core) => ({
      ...core,
      table: (name) => (tables.includes(name) ? noting(core.table(name)) : core.table(name)),
    }),
  })
}

/** What a transaction changed until now, in the order in which it did. */
export function editsOf(transaction: Transaction): readonly Edit[] {
  return noted.get(transaction.idbtrans) ?? []
}

function noting(table: DBCoreTable): DBCoreTable {
  return {
    ...table,
    // Without `async`: a promise of another kind ends the transaction.
    mutate(request) {
      if (request.type !== 'deleteRange') {
        note(table.name, request)
        return table.mutate(request)
      }
      const { trans, range } = request
      const asked = { trans, values: false, query: { index: table.schema.primaryKey, range } }
      return table.query(asked).then(({ result }) => {
        note(table.name, { type: 'delete', trans, keys: result })
        return table.mutate(request)
      })
    },
  }
}

function note(table: string, request: Exclude<DBCoreMutateRequest, { type: 'deleteRange' }>): void {
  const edit: Edit =
    request.type === 'delete' ? { table, gone: request.keys } : { table, put: request.values as object[] }
  if (('put' in edit ? edit.put : edit.gone).length === 0) return
  noted.set(request.trans, [...(noted.get(request.trans) ?? []), edit])
}
