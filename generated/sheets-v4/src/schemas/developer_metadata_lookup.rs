//! The schema `DeveloperMetadataLookup`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::DeveloperMetadataLocation;

record! {
    /// Selects DeveloperMetadata that matches all of the specified fields. For example,
    /// if only a metadata ID is specified this considers the DeveloperMetadata with that
    /// particular unique ID. If a metadata key is specified, this considers all
    /// developer metadata with that key. If a key, visibility, and location type are all
    /// specified, this considers all developer metadata with that key and visibility
    /// that are associated with a location of that type. In general, this selects all
    /// DeveloperMetadata that match the intersection of all the specified fields; any
    /// field or combination of fields may be specified.
    pub struct DeveloperMetadataLookup = "DeveloperMetadataLookup" {
        /// Determines how this lookup matches the location. If this field is specified
        /// as EXACT, only developer metadata associated on the exact location specified
        /// is matched. If this field is specified to INTERSECTING, developer metadata
        /// associated on intersecting locations is also matched. If left unspecified,
        /// this field assumes a default value of INTERSECTING. If this field is
        /// specified, a metadataLocation must also be specified.
        pub location_matching_strategy: Option<Open<DeveloperMetadataLookupLocationMatchingStrategy>> =
            "locationMatchingStrategy",
        /// Limits the selected developer metadata to those entries which are associated
        /// with locations of the specified type. For example, when this field is
        /// specified as ROW this lookup only considers developer metadata associated on
        /// rows. If the field is left unspecified, all location types are considered.
        /// This field cannot be specified as SPREADSHEET when the
        /// locationMatchingStrategy is specified as INTERSECTING or when the
        /// metadataLocation is specified as a non-spreadsheet location. Spreadsheet
        /// metadata cannot intersect any other developer metadata location. This field
        /// also must be left unspecified when the locationMatchingStrategy is specified
        /// as EXACT.
        pub location_type: Option<Open<DeveloperMetadataLookupLocationType>> =
            "locationType",
        /// Limits the selected developer metadata to that which has a matching
        /// DeveloperMetadata.metadata_id.
        pub metadata_id: Option<i32> = "metadataId",
        /// Limits the selected developer metadata to that which has a matching
        /// DeveloperMetadata.metadata_key.
        pub metadata_key: Option<String> = "metadataKey",
        /// Limits the selected developer metadata to those entries associated with the
        /// specified location. This field either matches exact locations or all
        /// intersecting locations according the specified locationMatchingStrategy.
        pub metadata_location: Option<Box<DeveloperMetadataLocation>> =
            "metadataLocation",
        /// Limits the selected developer metadata to that which has a matching
        /// DeveloperMetadata.metadata_value.
        pub metadata_value: Option<String> = "metadataValue",
        /// Limits the selected developer metadata to that which has a matching
        /// DeveloperMetadata.visibility. If left unspecified, all developer metadata
        /// visible to the requesting project is considered.
        pub visibility: Option<Open<DeveloperMetadataLookupVisibility>> = "visibility",
    }
}

open_enum! {
    /// Determines how this lookup matches the location. If this field is specified as
    /// EXACT, only developer metadata associated on the exact location specified is
    /// matched. If this field is specified to INTERSECTING, developer metadata
    /// associated on intersecting locations is also matched. If left unspecified, this
    /// field assumes a default value of INTERSECTING. If this field is specified, a
    /// metadataLocation must also be specified.
    pub enum DeveloperMetadataLookupLocationMatchingStrategy =
        "DeveloperMetadataLookup.locationMatchingStrategy" {
        /// Default value. This value must not be used.
        DeveloperMetadataLocationMatchingStrategyUnspecified =
            "DEVELOPER_METADATA_LOCATION_MATCHING_STRATEGY_UNSPECIFIED",
        /// Indicates that a specified location should be matched exactly. For example,
        /// if row three were specified as a location this matching strategy would only
        /// match developer metadata also associated on row three. Metadata associated on
        /// other locations would not be considered.
        ExactLocation = "EXACT_LOCATION",
        /// Indicates that a specified location should match that exact location as well
        /// as any intersecting locations. For example, if row three were specified as a
        /// location this matching strategy would match developer metadata associated on
        /// row three as well as metadata associated on locations that intersect row
        /// three. If, for instance, there was developer metadata associated on column B,
        /// this matching strategy would also match that location because column B
        /// intersects row three.
        IntersectingLocation = "INTERSECTING_LOCATION",
    }
}

open_enum! {
    /// Limits the selected developer metadata to those entries which are associated with
    /// locations of the specified type. For example, when this field is specified as ROW
    /// this lookup only considers developer metadata associated on rows. If the field is
    /// left unspecified, all location types are considered. This field cannot be
    /// specified as SPREADSHEET when the locationMatchingStrategy is specified as
    /// INTERSECTING or when the metadataLocation is specified as a non-spreadsheet
    /// location. Spreadsheet metadata cannot intersect any other developer metadata
    /// location. This field also must be left unspecified when the
    /// locationMatchingStrategy is specified as EXACT.
    pub enum DeveloperMetadataLookupLocationType =
        "DeveloperMetadataLookup.locationType" {
        /// Default value.
        DeveloperMetadataLocationTypeUnspecified =
            "DEVELOPER_METADATA_LOCATION_TYPE_UNSPECIFIED",
        /// Developer metadata associated on an entire row dimension.
        Row = "ROW",
        /// Developer metadata associated on an entire column dimension.
        Column = "COLUMN",
        /// Developer metadata associated on an entire sheet.
        Sheet = "SHEET",
        /// Developer metadata associated on the entire spreadsheet.
        Spreadsheet = "SPREADSHEET",
    }
}

open_enum! {
    /// Limits the selected developer metadata to that which has a matching
    /// DeveloperMetadata.visibility. If left unspecified, all developer metadata visible
    /// to the requesting project is considered.
    pub enum DeveloperMetadataLookupVisibility = "DeveloperMetadataLookup.visibility" {
        /// Default value.
        DeveloperMetadataVisibilityUnspecified =
            "DEVELOPER_METADATA_VISIBILITY_UNSPECIFIED",
        /// Document-visible metadata is accessible from any developer project with
        /// access to the document.
        Document = "DOCUMENT",
        /// Project-visible metadata is only visible to and accessible by the developer
        /// project that created the metadata.
        Project = "PROJECT",
    }
}
