//! The schema `UserLocation`.

use gapi_runtime::v1::record;

record! {
    /// JSON template for a location entry.
    pub struct UserLocation = "UserLocation" {
        /// Required. Textual location. This is most useful for display purposes to
        /// concisely describe the location. For example 'Mountain View, CA', 'Near
        /// Seattle', 'US-NYC-9TH 9A209A.''
        pub area: Option<String> = "area",
        /// Building Identifier.
        pub building_id: Option<String> = "buildingId",
        /// Custom Type.
        pub custom_type: Option<String> = "customType",
        /// Most specific textual code of individual desk location.
        pub desk_code: Option<String> = "deskCode",
        /// Floor name/number.
        pub floor_name: Option<String> = "floorName",
        /// Floor section. More specific location within the floor. For example if a
        /// floor is divided into sections 'A', 'B' and 'C' this field would identify one
        /// of those values.
        pub floor_section: Option<String> = "floorSection",
        /// Each entry can have a type which indicates standard types of that entry. For
        /// example location could be of types default and desk. In addition to standard
        /// type an entry can have a custom type and can give it any name. Such types
        /// should have 'custom' as type and also have a customType value.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
