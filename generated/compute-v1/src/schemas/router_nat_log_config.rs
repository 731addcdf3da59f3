//! The schema `RouterNatLogConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration of logging on a NAT.
    pub struct RouterNatLogConfig = "RouterNatLogConfig" {
        /// Indicates whether or not to export logs. This is false by default.
        pub enable: Option<bool> = "enable",
        /// Specify the desired filtering of logs on this NAT. If unspecified, logs are
        /// exported for all connections handled by this NAT. This option can take one of
        /// the following values:
        ///
        /// - ERRORS_ONLY: Export logs only for connection failures.
        /// - TRANSLATIONS_ONLY: Export logs only for successful connections.
        /// - ALL: Export logs for all connections, successful and unsuccessful.
        pub filter: Option<Open<RouterNatLogConfigFilter>> = "filter",
    }
}

open_enum! {
    /// Specify the desired filtering of logs on this NAT. If unspecified, logs are
    /// exported for all connections handled by this NAT. This option can take one of the
    /// following values:
    ///
    /// - ERRORS_ONLY: Export logs only for connection failures.
    /// - TRANSLATIONS_ONLY: Export logs only for successful connections.
    /// - ALL: Export logs for all connections, successful and unsuccessful.
    pub enum RouterNatLogConfigFilter = "RouterNatLogConfig.filter" {
        /// Export logs for all (successful and unsuccessful) connections.
        All = "ALL",
        /// Export logs for connection failures only.
        ErrorsOnly = "ERRORS_ONLY",
        /// Export logs for successful connections only.
        TranslationsOnly = "TRANSLATIONS_ONLY",
    }
}
