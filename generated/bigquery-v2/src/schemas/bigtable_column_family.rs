//! The schema `BigtableColumnFamily`.

use gapi_runtime::v1::record;

use super::BigtableColumn;
use super::BigtableProtoConfig;

record! {
    /// Information related to a Bigtable column family.
    pub struct BigtableColumnFamily = "BigtableColumnFamily" {
        /// Optional. Lists of columns that should be exposed as individual fields as
        /// opposed to a list of (column name, value) pairs. All columns whose qualifier
        /// matches a qualifier in this list can be accessed as `.`. Other columns can be
        /// accessed as a list through the `.Column` field.
        pub columns: Option<Vec<BigtableColumn>> = "columns",
        /// Optional. The encoding of the values when the type is not STRING. Acceptable
        /// encoding values are: TEXT - indicates values are alphanumeric text strings.
        /// BINARY - indicates values are encoded using HBase Bytes.toBytes family of
        /// functions. PROTO_BINARY - indicates values are encoded using serialized proto
        /// messages. This can only be used in combination with JSON type. This can be
        /// overridden for a specific column by listing that column in 'columns' and
        /// specifying an encoding for it.
        pub encoding: Option<String> = "encoding",
        /// Identifier of the column family.
        pub family_id: Option<String> = "familyId",
        /// Optional. If this is set only the latest version of value are exposed for all
        /// columns in this column family. This can be overridden for a specific column
        /// by listing that column in 'columns' and specifying a different setting for
        /// that column.
        pub only_read_latest: Option<bool> = "onlyReadLatest",
        /// Optional. Protobuf-specific configurations, only takes effect when the
        /// encoding is PROTO_BINARY.
        pub proto_config: Option<Box<BigtableProtoConfig>> = "protoConfig",
        /// Optional. The type to convert the value in cells of this column family. The
        /// values are expected to be encoded using HBase Bytes.toBytes function when
        /// using the BINARY encoding value. Following BigQuery types are allowed
        /// (case-sensitive):
        ///
        /// - BYTES
        /// - STRING
        /// - INTEGER
        /// - FLOAT
        /// - BOOLEAN
        /// - JSON Default type is BYTES. This can be overridden for a specific column by
        ///   listing that column in 'columns' and specifying a type for it.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
