//! The schema `PersonProperties`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

record! {
    /// Properties specific to a linked person.
    pub struct PersonProperties = "PersonProperties" {
        /// Optional. The display format of the person chip. If not set, the default
        /// display format is used.
        pub display_format: Option<Open<PersonPropertiesDisplayFormat>> =
            "displayFormat",
        /// Required. The email address linked to this person. This field is always
        /// present.
        pub email: Option<String> = "email",
    }
}

open_enum! {
    /// Optional. The display format of the person chip. If not set, the default display
    /// format is used.
    pub enum PersonPropertiesDisplayFormat = "PersonProperties.displayFormat" {
        /// Default value, do not use.
        DisplayFormatUnspecified = "DISPLAY_FORMAT_UNSPECIFIED",
        /// Default display format.
        Default = "DEFAULT",
        /// Last name, first name display format.
        LastNameCommaFirstName = "LAST_NAME_COMMA_FIRST_NAME",
        /// Email display format.
        Email = "EMAIL",
    }
}
