//! The schema `Building`.

use gapi_runtime::v1::record;

use super::BuildingAddress;
use super::BuildingCoordinates;

record! {
    /// Public API: Resources.buildings
    pub struct Building = "Building" {
        /// The postal address of the building. See `PostalAddress`
        /// (`/my-business/reference/rest/v4/PostalAddress`) for details. Note that only
        /// a single address line and region code are required.
        pub address: Option<Box<BuildingAddress>> = "address",
        /// Unique identifier for the building. The maximum length is 100 characters.
        pub building_id: Option<String> = "buildingId",
        /// The building name as seen by users in Calendar. Must be unique for the
        /// customer. For example, "NYC-CHEL". The maximum length is 100 characters.
        pub building_name: Option<String> = "buildingName",
        /// The geographic coordinates of the center of the building, expressed as
        /// latitude and longitude in decimal degrees.
        pub coordinates: Option<Box<BuildingCoordinates>> = "coordinates",
        /// A brief description of the building. For example, "Chelsea Market".
        pub description: Option<String> = "description",
        /// ETag of the resource.
        pub etags: Option<String> = "etags",
        /// The display names for all floors in this building. The floors are expected to
        /// be sorted in ascending order, from lowest floor to highest floor. For
        /// example, \["B2", "B1", "L", "1", "2", "2M", "3", "PH"\] Must contain at least
        /// one entry.
        pub floor_names: Option<Vec<String>> = "floorNames",
        /// Kind of resource this is.
        ///
        /// The default is `admin#directory#resources#buildings#Building`.
        pub kind: Option<String> = "kind",
    }
}
