//! The schema `GeneratedExpressionInfo`.

use gapi_runtime::v1::record;

record! {
    /// Definition of the expression used to generate the field.
    pub struct GeneratedExpressionInfo = "GeneratedExpressionInfo" {
        /// Optional. Whether the column generation is done asynchronously.
        pub asynchronous: Option<bool> = "asynchronous",
        /// Optional. The generation expression (e.g. AI.EMBED(...)) used to generate the
        /// field.
        pub generation_expression: Option<String> = "generationExpression",
        /// Optional. Whether the generated column is stored in the table.
        pub stored: Option<bool> = "stored",
    }
}
