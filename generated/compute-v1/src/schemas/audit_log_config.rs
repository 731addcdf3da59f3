//! The schema `AuditLogConfig`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Provides the configuration for logging a type of permissions. Example:
    ///
    /// { "audit_log_configs": \[ { "log_type": "DATA_READ", "exempted_members": \[
    /// "user:jose@example.com" \] }, { "log_type": "DATA_WRITE" } \] }
    ///
    /// This enables 'DATA_READ' and 'DATA_WRITE' logging, while exempting
    /// jose@example.com from DATA_READ logging.
    pub struct AuditLogConfig = "AuditLogConfig" {
        /// Specifies the identities that do not cause logging for this type of
        /// permission. Follows the same format of Binding.members.
        pub exempted_members: Option<Vec<String>> = "exemptedMembers",
        /// The log type that this config enables.
        pub log_type: Option<Open<AuditLogConfigLogType>> = "logType",
    }
}

open_enum! {
    /// The log type that this config enables.
    pub enum AuditLogConfigLogType = "AuditLogConfig.logType" {
        /// Admin reads. Example: CloudIAM getIamPolicy
        AdminRead = "ADMIN_READ",
        /// Data reads. Example: CloudSQL Users list
        DataRead = "DATA_READ",
        /// Data writes. Example: CloudSQL Users create
        DataWrite = "DATA_WRITE",
        /// Default case. Should never be this.
        LogTypeUnspecified = "LOG_TYPE_UNSPECIFIED",
    }
}
