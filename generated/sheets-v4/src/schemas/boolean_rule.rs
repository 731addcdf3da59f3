//! The schema `BooleanRule`.

use gapi_runtime::v1::record;

use super::BooleanCondition;
use super::CellFormat;

record! {
    /// A rule that may or may not match, depending on the condition.
    pub struct BooleanRule = "BooleanRule" {
        /// The condition of the rule. If the condition evaluates to true, the format is
        /// applied.
        pub condition: Option<Box<BooleanCondition>> = "condition",
        /// The format to apply. Conditional formatting can only apply a subset of
        /// formatting: bold, italic, strikethrough, foreground color and, background
        /// color.
        pub format: Option<Box<CellFormat>> = "format",
    }
}
