//! The schema `GoogleCloudIdentitytoolkitV1EmailTemplate`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Email template
    pub struct GoogleCloudIdentitytoolkitV1EmailTemplate =
        "GoogleCloudIdentitytoolkitV1EmailTemplate" {
        /// Email body
        pub body: Option<String> = "body",
        /// Whether the body or subject of the email is customized.
        pub customized: Option<bool> = "customized",
        /// Whether the template is disabled. If true, a default template will be used.
        pub disabled: Option<bool> = "disabled",
        /// Email body format
        pub format: Option<Open<GoogleCloudIdentitytoolkitV1EmailTemplateFormat>> =
            "format",
        /// From address of the email
        pub from: Option<String> = "from",
        /// From display name
        pub from_display_name: Option<String> = "fromDisplayName",
        /// Local part of From address
        pub from_local_part: Option<String> = "fromLocalPart",
        /// Value is in III language code format (e.g. "zh-CN", "es"). Both '-' and '\_'
        /// separators are accepted.
        pub locale: Option<String> = "locale",
        /// Reply-to address
        pub reply_to: Option<String> = "replyTo",
        /// Subject of the email
        pub subject: Option<String> = "subject",
    }
}

open_enum! {
    /// Email body format
    pub enum GoogleCloudIdentitytoolkitV1EmailTemplateFormat =
        "GoogleCloudIdentitytoolkitV1EmailTemplate.format" {
        /// Default value. Do not use.
        EmailBodyFormatUnspecified = "EMAIL_BODY_FORMAT_UNSPECIFIED",
        /// Email body is in plain text format.
        Plaintext = "PLAINTEXT",
        /// Email body is in HTML format.
        Html = "HTML",
    }
}
