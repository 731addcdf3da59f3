//! The schema `ObjectCustomContextPayload`.

use gapi_runtime::Timestamp;
use gapi_runtime::v1::record;

record! {
    /// The payload of a single user-defined object context.
    pub struct ObjectCustomContextPayload = "ObjectCustomContextPayload" {
        /// The time at which the object context was created in RFC 3339 format.
        pub create_time: Option<Timestamp> = "createTime",
        /// The type URL of the object context's extended data.
        pub extended_data_type_url: Option<String> = "extendedDataTypeUrl",
        /// The time at which the object context was last updated in RFC 3339 format.
        pub update_time: Option<Timestamp> = "updateTime",
        /// The value of the object context.
        pub value: Option<String> = "value",
    }
}
