//! The schema `TimePartitioning`.

use gapi_runtime::v1::record;

record! {
    /// The schema `TimePartitioning`.
    pub struct TimePartitioning = "TimePartitioning" {
        /// Optional. Number of milliseconds for which to keep the storage for a
        /// partition. A wrapper is used here because 0 is an invalid value.
        pub expiration_ms: Option<i64> = "expirationMs",
        /// Optional. If not set, the table is partitioned by pseudo column
        /// '\_PARTITIONTIME'; if set, the table is partitioned by this field. The field
        /// must be a top-level TIMESTAMP or DATE field. Its mode must be NULLABLE or
        /// REQUIRED. A wrapper is used here because an empty string is an invalid value.
        pub field: Option<String> = "field",
        /// If set to true, queries over this table require a partition filter that can
        /// be used for partition elimination to be specified. This field is deprecated;
        /// please set the field with the same name on the table itself instead. This
        /// field needs a wrapper because we want to output the default value, false, if
        /// the user explicitly set it.
        ///
        /// The default is `false`.
        #[deprecated]
        pub require_partition_filter: Option<bool> = "requirePartitionFilter",
        /// Required. The supported types are DAY, HOUR, MONTH, and YEAR, which will
        /// generate one partition per day, hour, month, and year, respectively.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
