//! The schema `Expressions`.

use gapi_runtime::v1::alias;

use super::Expression;

alias! {
    /// The schema `Expressions`.
    pub type Expressions = Vec<Expression> = "Expressions";
}
