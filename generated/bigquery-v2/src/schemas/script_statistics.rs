//! The schema `ScriptStatistics`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ScriptStackFrame;

record! {
    /// Job statistics specific to the child job of a script.
    pub struct ScriptStatistics = "ScriptStatistics" {
        /// Whether this child job was a statement or expression.
        pub evaluation_kind: Option<Open<ScriptStatisticsEvaluationKind>> =
            "evaluationKind",
        /// Stack trace showing the line/column/procedure name of each frame on the stack
        /// at the point where the current evaluation happened. The leaf frame is first,
        /// the primary script is last. Never empty.
        pub stack_frames: Option<Vec<ScriptStackFrame>> = "stackFrames",
    }
}

open_enum! {
    /// Whether this child job was a statement or expression.
    pub enum ScriptStatisticsEvaluationKind = "ScriptStatistics.evaluationKind" {
        /// Default value.
        EvaluationKindUnspecified = "EVALUATION_KIND_UNSPECIFIED",
        /// The statement appears directly in the script.
        Statement = "STATEMENT",
        /// The statement evaluates an expression that appears in the script.
        Expression = "EXPRESSION",
    }
}
