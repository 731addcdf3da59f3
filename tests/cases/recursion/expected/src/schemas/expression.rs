//! The schema `Expression`.

use gapi_runtime::v1::record;

use super::Expressions;

record! {
    /// The schema `Expression`.
    pub struct Expression = "Expression" {
        /// The property `operands`.
        pub operands: Option<Expressions> = "operands",
        /// The property `text`.
        pub text: Option<String> = "text",
    }
}
