//! The schema `StoredColumnsUnusedReason`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// If the stored column was not used, explain why.
    pub struct StoredColumnsUnusedReason = "StoredColumnsUnusedReason" {
        /// Specifies the high-level reason for the unused scenario, each reason must
        /// have a code associated.
        pub code: Option<Open<StoredColumnsUnusedReasonCode>> = "code",
        /// Specifies the detailed description for the scenario.
        pub message: Option<String> = "message",
        /// Specifies which columns were not covered by the stored columns for the
        /// specified code up to 20 columns. This is populated when the code is
        /// STORED_COLUMNS_COVER_INSUFFICIENT and BASE_TABLE_HAS_CLS.
        pub uncovered_columns: Option<Vec<String>> = "uncoveredColumns",
    }
}

open_enum! {
    /// Specifies the high-level reason for the unused scenario, each reason must have a
    /// code associated.
    pub enum StoredColumnsUnusedReasonCode = "StoredColumnsUnusedReason.code" {
        /// Default value.
        CodeUnspecified = "CODE_UNSPECIFIED",
        /// If stored columns do not fully cover the columns.
        StoredColumnsCoverInsufficient = "STORED_COLUMNS_COVER_INSUFFICIENT",
        /// If the base table has RLS (Row Level Security).
        BaseTableHasRls = "BASE_TABLE_HAS_RLS",
        /// If the base table has CLS (Column Level Security).
        BaseTableHasCls = "BASE_TABLE_HAS_CLS",
        /// If the provided prefilter is not supported.
        UnsupportedPrefilter = "UNSUPPORTED_PREFILTER",
        /// If an internal error is preventing stored columns from being used.
        InternalError = "INTERNAL_ERROR",
        /// Indicates that the reason stored columns cannot be used in the query is not
        /// covered by any of the other StoredColumnsUnusedReason options.
        OtherReason = "OTHER_REASON",
    }
}
