//! The schema `TimeZone`.

use gapi_runtime::v1::record;

record! {
    /// Represents a time zone from the [IANA Time Zone
    /// Database](https://www.iana.org/time-zones).
    pub struct TimeZone = "TimeZone" {
        /// IANA Time Zone Database time zone. For example "America/New_York".
        pub id: Option<String> = "id",
        /// Optional. IANA Time Zone Database version number. For example "2019a".
        pub version: Option<String> = "version",
    }
}
