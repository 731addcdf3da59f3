//! The schema `ScriptOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Options related to script execution.
    pub struct ScriptOptions = "ScriptOptions" {
        /// Determines which statement in the script represents the "key result", used to
        /// populate the schema and query results of the script job. Default is LAST.
        pub key_result_statement: Option<Open<ScriptOptionsKeyResultStatement>> =
            "keyResultStatement",
        /// Limit on the number of bytes billed per statement. Exceeding this budget
        /// results in an error.
        pub statement_byte_budget: Option<i64> = "statementByteBudget",
        /// Timeout period for each statement in a script.
        pub statement_timeout_ms: Option<i64> = "statementTimeoutMs",
    }
}

open_enum! {
    /// Determines which statement in the script represents the "key result", used to
    /// populate the schema and query results of the script job. Default is LAST.
    pub enum ScriptOptionsKeyResultStatement = "ScriptOptions.keyResultStatement" {
        /// Default value.
        KeyResultStatementKindUnspecified = "KEY_RESULT_STATEMENT_KIND_UNSPECIFIED",
        /// The last result determines the key result.
        Last = "LAST",
        /// The first SELECT statement determines the key result.
        FirstSelect = "FIRST_SELECT",
    }
}
