//! The schema `EventWorkingLocationProperties`.

use gapi_runtime::Value;
use gapi_runtime::v1::record;

record! {
    /// The schema `EventWorkingLocationProperties`.
    pub struct EventWorkingLocationProperties = "EventWorkingLocationProperties" {
        /// If present, specifies that the user is working from a custom location.
        pub custom_location: Option<Box<EventWorkingLocationPropertiesCustomLocation>> =
            "customLocation",
        /// If present, specifies that the user is working at home.
        pub home_office: Option<Value> = "homeOffice",
        /// If present, specifies that the user is working from an office.
        pub office_location: Option<Box<EventWorkingLocationPropertiesOfficeLocation>> =
            "officeLocation",
        /// Type of the working location. Possible values are:
        ///
        /// - "homeOffice" - The user is working at home.
        /// - "officeLocation" - The user is working from an office.
        /// - "customLocation" - The user is working from a custom location. Any details
        ///   are specified in a sub-field of the specified name, but this field may be
        ///   missing if empty. Any other fields are ignored. Required when adding
        ///   working location properties.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}

record! {
    /// If present, specifies that the user is working from a custom location.
    pub struct EventWorkingLocationPropertiesCustomLocation =
        "EventWorkingLocationProperties.customLocation" {
        /// An optional extra label for additional information.
        pub label: Option<String> = "label",
    }
}

record! {
    /// If present, specifies that the user is working from an office.
    pub struct EventWorkingLocationPropertiesOfficeLocation =
        "EventWorkingLocationProperties.officeLocation" {
        /// An optional building identifier. This should reference a building ID in the
        /// organization's Resources database.
        pub building_id: Option<String> = "buildingId",
        /// An optional desk identifier.
        pub desk_id: Option<String> = "deskId",
        /// An optional floor identifier.
        pub floor_id: Option<String> = "floorId",
        /// An optional floor section identifier.
        pub floor_section_id: Option<String> = "floorSectionId",
        /// The office name that's displayed in Calendar Web and Mobile clients. We
        /// recommend you reference a building name in the organization's Resources
        /// database.
        pub label: Option<String> = "label",
    }
}
