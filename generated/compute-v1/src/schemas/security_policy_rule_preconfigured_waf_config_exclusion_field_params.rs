//! The schema `SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// The schema `SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams`.
    pub struct SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams =
        "SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams" {
        /// The match operator for the field.
        pub op: Option<Open<SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParamsOp>> =
            "op",
        /// The value of the field.
        pub val: Option<String> = "val",
    }
}

open_enum! {
    /// The match operator for the field.
    pub enum SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParamsOp =
        "SecurityPolicyRulePreconfiguredWafConfigExclusionFieldParams.op" {
        /// The operator matches if the field value contains the specified value.
        Contains = "CONTAINS",
        /// The operator matches if the field value ends with the specified value.
        EndsWith = "ENDS_WITH",
        /// The operator matches if the field value equals the specified value.
        Equals = "EQUALS",
        /// The operator matches if the field value is any value.
        EqualsAny = "EQUALS_ANY",
        /// The operator matches if the field value starts with the specified value.
        StartsWith = "STARTS_WITH",
    }
}
