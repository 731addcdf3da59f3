//! The schema `HighCardinalityJoin`.

use gapi_runtime::v1::record;

record! {
    /// High cardinality join detailed information.
    pub struct HighCardinalityJoin = "HighCardinalityJoin" {
        /// Output only. Count of left input rows.
        pub left_rows: Option<i64> = "leftRows",
        /// Output only. Count of the output rows.
        pub output_rows: Option<i64> = "outputRows",
        /// Output only. Count of right input rows.
        pub right_rows: Option<i64> = "rightRows",
        /// Output only. The index of the join operator in the ExplainQueryStep lists.
        pub step_index: Option<i32> = "stepIndex",
    }
}
