//! The schema `DatasetList`.

use std::collections::BTreeMap;

use gapi_runtime::v1::record;

use super::DatasetReference;
use super::ExternalDatasetReference;

record! {
    /// Response format for a page of results when listing datasets.
    pub struct DatasetList = "DatasetList" {
        /// An array of the dataset resources in the project. Each resource contains
        /// basic information. For full information about a particular dataset resource,
        /// use the Datasets: get method. This property is omitted when there are no
        /// datasets in the project.
        pub datasets: Option<Vec<DatasetListDatasetsItem>> = "datasets",
        /// Output only. A hash value of the results page. You can use this property to
        /// determine if the page has changed since the last request.
        pub etag: Option<String> = "etag",
        /// Output only. The resource type. This property always returns the value
        /// "bigquery#datasetList"
        ///
        /// The default is `bigquery#datasetList`.
        pub kind: Option<String> = "kind",
        /// A token that can be used to request the next results page. This property is
        /// omitted on the final results page.
        pub next_page_token: Option<String> = "nextPageToken",
        /// A list of skipped locations that were unreachable. For more information about
        /// BigQuery locations, see: <https://cloud.google.com/bigquery/docs/locations>.
        /// Example: "europe-west5"
        pub unreachable: Option<Vec<String>> = "unreachable",
    }
}

record! {
    /// A dataset resource with only a subset of fields, to be returned in a list of
    /// datasets.
    pub struct DatasetListDatasetsItem = "DatasetList.datasets[]" {
        /// Output only. The origin of the dataset, one of:
        ///
        /// - (Unset) - Native BigQuery Dataset.
        /// - BIGLAKE - Dataset is backed by a namespace stored natively in Biglake.
        pub catalog_source: Option<String> = "catalogSource",
        /// The dataset reference. Use this property to access specific parts of the
        /// dataset's ID, such as project ID or dataset ID.
        pub dataset_reference: Option<Box<DatasetReference>> = "datasetReference",
        /// Output only. Reference to a read-only external dataset defined in data
        /// catalogs outside of BigQuery. Filled out when the dataset type is EXTERNAL.
        pub external_dataset_reference: Option<Box<ExternalDatasetReference>> =
            "externalDatasetReference",
        /// An alternate name for the dataset. The friendly name is purely decorative in
        /// nature.
        pub friendly_name: Option<String> = "friendlyName",
        /// The fully-qualified, unique, opaque ID of the dataset.
        pub id: Option<String> = "id",
        /// The resource type. This property always returns the value "bigquery#dataset"
        pub kind: Option<String> = "kind",
        /// The labels associated with this dataset. You can use these to organize and
        /// group your datasets.
        pub labels: Option<BTreeMap<String, String>> = "labels",
        /// The geographic location where the dataset resides.
        pub location: Option<String> = "location",
        /// Output only. Same as `type` in `Dataset`. The type of the dataset, one of:
        ///
        /// - DEFAULT - only accessible by owner and authorized accounts,
        /// - PUBLIC - accessible by everyone,
        /// - LINKED - linked dataset,
        /// - EXTERNAL - dataset with definition in external metadata catalog,
        /// - BIGLAKE_ICEBERG - a Biglake dataset accessible through the Iceberg API,
        /// - BIGLAKE_HIVE - a Biglake dataset accessible through the Hive API.
        ///
        /// Named `type` on the wire.
        pub type_: Option<String> = "type",
    }
}
