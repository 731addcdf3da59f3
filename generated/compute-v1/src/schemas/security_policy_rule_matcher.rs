//! The schema `SecurityPolicyRuleMatcher`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::Expr;
use super::SecurityPolicyRuleMatcherConfig;
use super::SecurityPolicyRuleMatcherExprOptions;

record! {
    /// Represents a match condition that incoming traffic is evaluated against. Exactly
    /// one field must be specified.
    pub struct SecurityPolicyRuleMatcher = "SecurityPolicyRuleMatcher" {
        /// The configuration options available when specifying versioned_expr. This
        /// field must be specified if versioned_expr is specified and cannot be
        /// specified if versioned_expr is not specified.
        pub config: Option<Box<SecurityPolicyRuleMatcherConfig>> = "config",
        /// User defined CEVAL expression. A CEVAL expression is used to specify match
        /// criteria such as origin.ip, source.region_code and contents in the request
        /// header. Expressions containing `evaluateThreatIntelligence` require a Cloud
        /// Armor Enterprise subscription and are not supported in Edge Policies nor in
        /// Regional Policies. Expressions containing
        /// `evaluatePreconfiguredExpr('sourceiplist-*')` require a Cloud Armor
        /// Enterprise subscription and are only supported in Global Security Policies.
        pub expr: Option<Box<Expr>> = "expr",
        /// The configuration options available when specifying a user defined CEVAL
        /// expression (i.e., 'expr').
        pub expr_options: Option<Box<SecurityPolicyRuleMatcherExprOptions>> =
            "exprOptions",
        /// Preconfigured versioned expression. If this field is specified, config must
        /// also be specified. Available preconfigured expressions along with their
        /// requirements are: SRC_IPS_V1 - must specify the corresponding src_ip_range
        /// field in config.
        pub versioned_expr: Option<Open<SecurityPolicyRuleMatcherVersionedExpr>> =
            "versionedExpr",
    }
}

open_enum! {
    /// Preconfigured versioned expression. If this field is specified, config must also
    /// be specified. Available preconfigured expressions along with their requirements
    /// are: SRC_IPS_V1 - must specify the corresponding src_ip_range field in config.
    pub enum SecurityPolicyRuleMatcherVersionedExpr =
        "SecurityPolicyRuleMatcher.versionedExpr" {
        /// Matches the source IP address of a request to the IP ranges supplied in
        /// config.
        SrcIpsV1 = "SRC_IPS_V1",
    }
}
