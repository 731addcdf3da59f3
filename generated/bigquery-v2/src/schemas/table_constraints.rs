//! The schema `TableConstraints`.

use gapi_runtime::v1::record;

record! {
    /// The TableConstraints defines the primary key and foreign key.
    pub struct TableConstraints = "TableConstraints" {
        /// Optional. Present only if the table has a foreign key. The foreign key is not
        /// enforced.
        pub foreign_keys: Option<Vec<TableConstraintsForeignKeysItem>> = "foreignKeys",
        /// Represents the primary key constraint on a table's columns.
        pub primary_key: Option<Box<TableConstraintsPrimaryKey>> = "primaryKey",
    }
}

record! {
    /// Represents a foreign key constraint on a table's columns.
    pub struct TableConstraintsForeignKeysItem = "TableConstraints.foreignKeys[]" {
        /// Required. The columns that compose the foreign key.
        pub column_references: Option<Vec<TableConstraintsForeignKeysItemColumnReferencesItem>> =
            "columnReferences",
        /// Optional. Set only if the foreign key constraint is named.
        pub name: Option<String> = "name",
        /// The property `referencedTable`.
        pub referenced_table: Option<Box<TableConstraintsForeignKeysItemReferencedTable>> =
            "referencedTable",
    }
}

record! {
    /// The pair of the foreign key column and primary key column.
    pub struct TableConstraintsForeignKeysItemColumnReferencesItem =
        "TableConstraints.foreignKeys[].columnReferences[]" {
        /// Required. The column in the primary key that are referenced by the
        /// referencing_column.
        pub referenced_column: Option<String> = "referencedColumn",
        /// Required. The column that composes the foreign key.
        pub referencing_column: Option<String> = "referencingColumn",
    }
}

record! {
    /// The property `referencedTable` of `TableConstraints.foreignKeys[]`.
    pub struct TableConstraintsForeignKeysItemReferencedTable =
        "TableConstraints.foreignKeys[].referencedTable" {
        /// The property `datasetId`.
        pub dataset_id: Option<String> = "datasetId",
        /// The property `projectId`.
        pub project_id: Option<String> = "projectId",
        /// The property `tableId`.
        pub table_id: Option<String> = "tableId",
    }
}

record! {
    /// Represents the primary key constraint on a table's columns.
    pub struct TableConstraintsPrimaryKey = "TableConstraints.primaryKey" {
        /// Required. The columns that are composed of the primary key constraint.
        pub columns: Option<Vec<String>> = "columns",
    }
}
