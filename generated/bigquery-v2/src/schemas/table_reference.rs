//! The schema `TableReference`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TableReference`.
    pub struct TableReference = "TableReference" {
        /// Required. The ID of the dataset containing this table.
        pub dataset_id: Option<String> = "datasetId",
        /// Required. The ID of the project containing this table.
        pub project_id: Option<String> = "projectId",
        /// Required. The ID of the table. The ID can contain Unicode characters in
        /// category L (letter), M (mark), N (number), Pc (connector, including
        /// underscore), Pd (dash), and Zs (space). For more information, see [General
        /// Category](https://wikipedia.org/wiki/Unicode_character_property#General_Category).
        /// The maximum length is 1,024 characters. Certain operations allow suffixing of
        /// the table ID with a partition decorator, such as `sample_table$20190123`.
        pub table_id: Option<String> = "tableId",
    }
}
