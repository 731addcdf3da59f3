//! The schema `AggregationThresholdPolicy`.

use gapi_runtime::v1::record;

record! {
    /// Represents privacy policy associated with "aggregation threshold" method.
    pub struct AggregationThresholdPolicy = "AggregationThresholdPolicy" {
        /// Optional. The privacy unit column(s) associated with this policy. For now,
        /// only one column per data source object (table, view) is allowed as a privacy
        /// unit column. Representing as a repeated field in metadata for extensibility
        /// to multiple columns in future. Duplicates and Repeated struct fields are not
        /// allowed. For nested fields, use dot notation ("outer.inner")
        pub privacy_unit_columns: Option<Vec<String>> = "privacyUnitColumns",
        /// Optional. The threshold for the "aggregation threshold" policy.
        pub threshold: Option<i64> = "threshold",
    }
}
