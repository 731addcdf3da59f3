//! The schema `EntryPoint`.

use gapi_runtime::v1::record;

record! {
    /// The schema `EntryPoint`.
    pub struct EntryPoint = "EntryPoint" {
        /// The access code to access the conference. The maximum length is 128
        /// characters. When creating new conference data, populate only the subset of
        /// {meetingCode, accessCode, passcode, password, pin} fields that match the
        /// terminology that the conference provider uses. Only the populated fields
        /// should be displayed. Optional.
        pub access_code: Option<String> = "accessCode",
        /// Features of the entry point, such as being toll or toll-free. One entry point
        /// can have multiple features. However, toll and toll-free cannot be both set on
        /// the same entry point.
        pub entry_point_features: Option<Vec<String>> = "entryPointFeatures",
        /// The type of the conference entry point. Possible values are:
        ///
        /// - "video" - joining a conference over HTTP. A conference can have zero or one
        ///   video entry point.
        /// - "phone" - joining a conference by dialing a phone number. A conference can
        ///   have zero or more phone entry points.
        /// - "sip" - joining a conference over SIP. A conference can have zero or one
        ///   sip entry point.
        /// - "more" - further conference joining instructions, for example additional
        ///   phone numbers. A conference can have zero or one more entry point. A
        ///   conference with only a more entry point is not a valid conference.
        pub entry_point_type: Option<String> = "entryPointType",
        /// The label for the URI. Visible to end users. Not localized. The maximum
        /// length is 512 characters. Examples:
        ///
        /// - for video: meet.google.com/aaa-bbbb-ccc
        /// - for phone: +1 123 268 2601
        /// - for sip: 12345678@altostrat.com
        /// - for more: should not be filled Optional.
        pub label: Option<String> = "label",
        /// The meeting code to access the conference. The maximum length is 128
        /// characters. When creating new conference data, populate only the subset of
        /// {meetingCode, accessCode, passcode, password, pin} fields that match the
        /// terminology that the conference provider uses. Only the populated fields
        /// should be displayed. Optional.
        pub meeting_code: Option<String> = "meetingCode",
        /// The passcode to access the conference. The maximum length is 128 characters.
        /// When creating new conference data, populate only the subset of {meetingCode,
        /// accessCode, passcode, password, pin} fields that match the terminology that
        /// the conference provider uses. Only the populated fields should be displayed.
        pub passcode: Option<String> = "passcode",
        /// The password to access the conference. The maximum length is 128 characters.
        /// When creating new conference data, populate only the subset of {meetingCode,
        /// accessCode, passcode, password, pin} fields that match the terminology that
        /// the conference provider uses. Only the populated fields should be displayed.
        /// Optional.
        pub password: Option<String> = "password",
        /// The PIN to access the conference. The maximum length is 128 characters. When
        /// creating new conference data, populate only the subset of {meetingCode,
        /// accessCode, passcode, password, pin} fields that match the terminology that
        /// the conference provider uses. Only the populated fields should be displayed.
        /// Optional.
        pub pin: Option<String> = "pin",
        /// The CLDR/ISO 3166 region code for the country associated with this phone
        /// access. Example: "SE" for Sweden. Calendar backend will populate this field
        /// only for EntryPointType.PHONE.
        pub region_code: Option<String> = "regionCode",
        /// The URI of the entry point. The maximum length is 1300 characters. Format:
        ///
        /// - for video, http: or https: schema is required.
        /// - for phone, tel: schema is required. The URI should include the entire dial
        ///   sequence (e.g., tel:+12345678900,,,123456789;1234).
        /// - for sip, sip: schema is required, e.g., sip:12345678@myprovider.com.
        /// - for more, http: or https: schema is required.
        pub uri: Option<String> = "uri",
    }
}
