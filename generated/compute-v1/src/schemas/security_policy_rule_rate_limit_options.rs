//! The schema `SecurityPolicyRuleRateLimitOptions`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig;
use super::SecurityPolicyRuleRateLimitOptionsThreshold;
use super::SecurityPolicyRuleRedirectOptions;

record! {
    /// The schema `SecurityPolicyRuleRateLimitOptions`.
    pub struct SecurityPolicyRuleRateLimitOptions =
        "SecurityPolicyRuleRateLimitOptions" {
        /// Can only be specified if the action for the rule is "rate_based_ban". If
        /// specified, determines the time (in seconds) the traffic will continue to be
        /// banned by the rate limit after the rate falls below the threshold.
        pub ban_duration_sec: Option<i32> = "banDurationSec",
        /// Can only be specified if the action for the rule is "rate_based_ban". If
        /// specified, the key will be banned for the configured 'ban_duration_sec' when
        /// the number of requests that exceed the 'rate_limit_threshold' also exceed
        /// this 'ban_threshold'.
        pub ban_threshold: Option<Box<SecurityPolicyRuleRateLimitOptionsThreshold>> =
            "banThreshold",
        /// Action to take for requests that are under the configured rate limit
        /// threshold. Valid option is "allow" only.
        pub conform_action: Option<String> = "conformAction",
        /// Determines the key to enforce the rate_limit_threshold on. Possible values
        /// are:
        ///
        /// - ALL: A single rate limit threshold is applied to all the requests matching
        ///   this rule. This is the default value if "enforceOnKey" is not configured.
        /// - IP: The source IP address of the request is the key. Each IP has this limit
        ///   enforced separately.
        /// - HTTP_HEADER: The value of the HTTP header whose name is configured under
        ///   "enforceOnKeyName". The key value is truncated to the first 128 bytes of
        ///   the header value. If no such header is present in the request, the key type
        ///   defaults toALL.
        /// - XFF_IP: The first IP address (i.e. the originating client IP address)
        ///   specified in the list of IPs under X-Forwarded-For HTTP header. If no such
        ///   header is present or the value is not a valid IP, the key defaults to the
        ///   source IP address of the request i.e. key type IP.
        /// - HTTP_COOKIE: The value of the HTTP cookie whose name is configured under
        ///   "enforceOnKeyName". The key value is truncated to the first 128 bytes of
        ///   the cookie value. If no such cookie is present in the request, the key type
        ///   defaults toALL.
        /// - HTTP_PATH: The URL path of the HTTP request. The key value is truncated to
        ///   the first 128 bytes.
        /// - SNI: Server name indication in the TLS session of the HTTPS request. The
        ///   key value is truncated to the first 128 bytes. The key type defaults to ALL
        ///   on a HTTP session.
        /// - REGION_CODE: The country/region from which the request originates.
        /// - TLS_JA3_FINGERPRINT: JA3 TLS/SSL fingerprint if the client connects using
        ///   HTTPS, HTTP/2 or HTTP/3. If not available, the key type defaults to ALL.
        /// - USER_IP: The IP address of the originating client, which is resolved based
        ///   on "userIpRequestHeaders" configured with the security policy. If there is
        ///   no "userIpRequestHeaders" configuration or an IP address cannot be resolved
        ///   from it, the key type defaults toIP.
        /// - ASN: The autonomous system number of the originating client. If not
        ///   available, the key type defaults toALL.
        /// - TLS_JA4_FINGERPRINT: JA4 TLS/SSL fingerprint if the client connects using
        ///   HTTPS, HTTP/2 or HTTP/3. If not available, the key type defaults to ALL.
        ///
        /// For "fairshare" action, this value is limited to ALL i.e. a single rate limit
        /// threshold is enforced for all the requests matching the rule.
        pub enforce_on_key: Option<Open<SecurityPolicyRuleRateLimitOptionsEnforceOnKey>> =
            "enforceOnKey",
        /// If specified, any combination of values of
        /// enforce_on_key_type/enforce_on_key_name is treated as the key on which
        /// ratelimit threshold/action is enforced. You can specify up to 3
        /// enforce_on_key_configs. If enforce_on_key_configs is specified,
        /// enforce_on_key must not be specified.
        pub enforce_on_key_configs: Option<Vec<SecurityPolicyRuleRateLimitOptionsEnforceOnKeyConfig>> =
            "enforceOnKeyConfigs",
        /// Rate limit key name applicable only for the following key types:
        /// HTTP_HEADER -- Name of the HTTP header whose value is taken as the key value.
        /// HTTP_COOKIE -- Name of the HTTP cookie whose value is taken as the key value.
        pub enforce_on_key_name: Option<String> = "enforceOnKeyName",
        /// Action to take for requests that are above the configured rate limit
        /// threshold, to either deny with a specified HTTP response code, or redirect to
        /// a different endpoint. Valid options are `deny(STATUS)`, where valid values
        /// for `STATUS` are 403, 404, 429, and 502, and `redirect`, where the redirect
        /// parameters come from `exceedRedirectOptions` below. The `redirect` action is
        /// only supported in Global Security Policies of type CLOUD_ARMOR.
        pub exceed_action: Option<String> = "exceedAction",
        /// Parameters defining the redirect action that is used as the exceed action.
        /// Cannot be specified if the exceed action is not redirect. This field is only
        /// supported in Global Security Policies of type CLOUD_ARMOR.
        pub exceed_redirect_options: Option<Box<SecurityPolicyRuleRedirectOptions>> =
            "exceedRedirectOptions",
        /// Threshold at which to begin ratelimiting.
        pub rate_limit_threshold: Option<Box<SecurityPolicyRuleRateLimitOptionsThreshold>> =
            "rateLimitThreshold",
    }
}

open_enum! {
    /// Determines the key to enforce the rate_limit_threshold on. Possible values are:
    ///
    /// - ALL: A single rate limit threshold is applied to all the requests matching this
    ///   rule. This is the default value if "enforceOnKey" is not configured.
    /// - IP: The source IP address of the request is the key. Each IP has this limit
    ///   enforced separately.
    /// - HTTP_HEADER: The value of the HTTP header whose name is configured under
    ///   "enforceOnKeyName". The key value is truncated to the first 128 bytes of the
    ///   header value. If no such header is present in the request, the key type
    ///   defaults toALL.
    /// - XFF_IP: The first IP address (i.e. the originating client IP address) specified
    ///   in the list of IPs under X-Forwarded-For HTTP header. If no such header is
    ///   present or the value is not a valid IP, the key defaults to the source IP
    ///   address of the request i.e. key type IP.
    /// - HTTP_COOKIE: The value of the HTTP cookie whose name is configured under
    ///   "enforceOnKeyName". The key value is truncated to the first 128 bytes of the
    ///   cookie value. If no such cookie is present in the request, the key type
    ///   defaults toALL.
    /// - HTTP_PATH: The URL path of the HTTP request. The key value is truncated to the
    ///   first 128 bytes.
    /// - SNI: Server name indication in the TLS session of the HTTPS request. The key
    ///   value is truncated to the first 128 bytes. The key type defaults to ALL on a
    ///   HTTP session.
    /// - REGION_CODE: The country/region from which the request originates.
    /// - TLS_JA3_FINGERPRINT: JA3 TLS/SSL fingerprint if the client connects using
    ///   HTTPS, HTTP/2 or HTTP/3. If not available, the key type defaults to ALL.
    /// - USER_IP: The IP address of the originating client, which is resolved based on
    ///   "userIpRequestHeaders" configured with the security policy. If there is no
    ///   "userIpRequestHeaders" configuration or an IP address cannot be resolved from
    ///   it, the key type defaults toIP.
    /// - ASN: The autonomous system number of the originating client. If not available,
    ///   the key type defaults toALL.
    /// - TLS_JA4_FINGERPRINT: JA4 TLS/SSL fingerprint if the client connects using
    ///   HTTPS, HTTP/2 or HTTP/3. If not available, the key type defaults to ALL.
    ///
    /// For "fairshare" action, this value is limited to ALL i.e. a single rate limit
    /// threshold is enforced for all the requests matching the rule.
    pub enum SecurityPolicyRuleRateLimitOptionsEnforceOnKey =
        "SecurityPolicyRuleRateLimitOptions.enforceOnKey" {
        /// The value `ALL`.
        All = "ALL",
        /// The value `ASN`.
        Asn = "ASN",
        /// The value `HTTP_COOKIE`.
        HttpCookie = "HTTP_COOKIE",
        /// The value `HTTP_HEADER`.
        HttpHeader = "HTTP_HEADER",
        /// The value `HTTP_PATH`.
        HttpPath = "HTTP_PATH",
        /// The value `IP`.
        Ip = "IP",
        /// The value `REGION_CODE`.
        RegionCode = "REGION_CODE",
        /// The value `SNI`.
        Sni = "SNI",
        /// The value `TLS_JA3_FINGERPRINT`.
        TlsJa3Fingerprint = "TLS_JA3_FINGERPRINT",
        /// The value `TLS_JA4_FINGERPRINT`.
        TlsJa4Fingerprint = "TLS_JA4_FINGERPRINT",
        /// The value `USER_IP`.
        UserIp = "USER_IP",
        /// The value `XFF_IP`.
        XffIp = "XFF_IP",
    }
}
