//! The schema `SmtpMsa`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Configuration for communication with an SMTP service.
    pub struct SmtpMsa = "SmtpMsa" {
        /// The hostname of the SMTP service. Required.
        pub host: Option<String> = "host",
        /// The password that will be used for authentication with the SMTP service. This
        /// is a write-only field that can be specified in requests to create or update
        /// SendAs settings; it is never populated in responses.
        pub password: Option<String> = "password",
        /// The port of the SMTP service. Required.
        pub port: Option<i32> = "port",
        /// The protocol that will be used to secure communication with the SMTP service.
        /// Required.
        pub security_mode: Option<Open<SmtpMsaSecurityMode>> = "securityMode",
        /// The username that will be used for authentication with the SMTP service. This
        /// is a write-only field that can be specified in requests to create or update
        /// SendAs settings; it is never populated in responses.
        pub username: Option<String> = "username",
    }
}

open_enum! {
    /// The protocol that will be used to secure communication with the SMTP service.
    /// Required.
    pub enum SmtpMsaSecurityMode = "SmtpMsa.securityMode" {
        /// Unspecified security mode.
        SecurityModeUnspecified = "securityModeUnspecified",
        /// Communication with the remote SMTP service is unsecured. Requires port 25.
        None = "none",
        /// Communication with the remote SMTP service is secured using SSL.
        Ssl = "ssl",
        /// Communication with the remote SMTP service is secured using STARTTLS.
        Starttls = "starttls",
    }
}
