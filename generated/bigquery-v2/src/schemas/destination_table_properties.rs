//! The schema `DestinationTableProperties`.

use std::collections::BTreeMap;

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// Properties for the destination table.
    pub struct DestinationTableProperties = "DestinationTableProperties" {
        /// Optional. The description for the destination table. This will only be used
        /// if the destination table is newly created. If the table already exists and a
        /// value different than the current description is provided, the job will fail.
        pub description: Option<String> = "description",
        /// Internal use only.
        pub expiration_time: Option<Timestamp> = "expirationTime",
        /// Optional. Friendly name for the destination table. If the table already
        /// exists, it should be same as the existing friendly name.
        pub friendly_name: Option<String> = "friendlyName",
        /// Optional. The labels associated with this table. You can use these to
        /// organize and group your tables. This will only be used if the destination
        /// table is newly created. If the table already exists and labels are different
        /// than the current labels are provided, the job will fail.
        pub labels: Option<BTreeMap<String, String>> = "labels",
    }
}
