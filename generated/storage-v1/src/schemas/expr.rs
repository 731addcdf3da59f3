//! The schema `Expr`.

use gapi_runtime::v1::record;

record! {
    /// Represents an expression text. Example: title: "User account presence"
    /// description: "Determines whether the request has a user account" expression:
    /// "size(request.user) \> 0"
    pub struct Expr = "Expr" {
        /// An optional description of the expression. This is a longer text which
        /// describes the expression, e.g. when hovered over it in a UI.
        pub description: Option<String> = "description",
        /// Textual representation of an expression in Common Expression Language syntax.
        /// The application context of the containing message determines which well-known
        /// feature set of CEL is supported.
        pub expression: Option<String> = "expression",
        /// An optional string indicating the location of the expression for error
        /// reporting, e.g. a file name and a position in the file.
        pub location: Option<String> = "location",
        /// An optional title for the expression, i.e. a short string describing its
        /// purpose. This can be used e.g. in UIs which allow to enter the expression.
        pub title: Option<String> = "title",
    }
}
