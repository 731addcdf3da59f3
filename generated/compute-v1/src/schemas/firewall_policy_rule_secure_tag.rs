//! The schema `FirewallPolicyRuleSecureTag`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `FirewallPolicyRuleSecureTag`.
    pub struct FirewallPolicyRuleSecureTag = "FirewallPolicyRuleSecureTag" {
        /// Name of the secure tag, created with TagManager's TagValue API.
        ///
        /// Must match the pattern `tagValues/[0-9]+`.
        pub name: Option<String> = "name",
        /// Output only. \[Output Only\] State of the secure tag, either `EFFECTIVE` or
        /// `INEFFECTIVE`. A secure tag is `INEFFECTIVE` when it is deleted or its
        /// network is deleted.
        pub state: Option<Open<FirewallPolicyRuleSecureTagState>> = "state",
    }
}

open_enum! {
    /// Output only. \[Output Only\] State of the secure tag, either `EFFECTIVE` or
    /// `INEFFECTIVE`. A secure tag is `INEFFECTIVE` when it is deleted or its network is
    /// deleted.
    pub enum FirewallPolicyRuleSecureTagState = "FirewallPolicyRuleSecureTag.state" {
        /// The value `EFFECTIVE`.
        Effective = "EFFECTIVE",
        /// The value `INEFFECTIVE`.
        Ineffective = "INEFFECTIVE",
    }
}
