//! The schema `RowLevelSecurityStatistics`.

use gapi_runtime::v1::record;

record! {
    /// Statistics for row-level security.
    pub struct RowLevelSecurityStatistics = "RowLevelSecurityStatistics" {
        /// Whether any accessed data was protected by row access policies.
        pub row_level_security_applied: Option<bool> = "rowLevelSecurityApplied",
    }
}
