//! The schema `OrgChartSpec`.

use gapi_runtime::v1::Open;
use gapi_runtime::v1::open_enum;
use gapi_runtime::v1::record;

use super::ChartData;
use super::Color;
use super::ColorStyle;

record! {
    /// An org chart. Org charts require a unique set of labels in labels and may
    /// optionally include parent_labels and tooltips. parent_labels contain, for each
    /// node, the label identifying the parent node. tooltips contain, for each node, an
    /// optional tooltip. For example, to describe an OrgChart with Alice as the CEO, Bob
    /// as the President (reporting to Alice) and Cathy as VP of Sales (also reporting to
    /// Alice), have labels contain "Alice", "Bob", "Cathy", parent_labels contain "",
    /// "Alice", "Alice" and tooltips contain "CEO", "President", "VP Sales".
    pub struct OrgChartSpec = "OrgChartSpec" {
        /// The data containing the labels for all the nodes in the chart. Labels must be
        /// unique.
        pub labels: Option<Box<ChartData>> = "labels",
        /// The color of the org chart nodes. Deprecated: Use node_color_style.
        #[deprecated]
        pub node_color: Option<Box<Color>> = "nodeColor",
        /// The color of the org chart nodes. If node_color is also set, this field takes
        /// precedence.
        pub node_color_style: Option<Box<ColorStyle>> = "nodeColorStyle",
        /// The size of the org chart nodes.
        pub node_size: Option<Open<OrgChartSpecNodeSize>> = "nodeSize",
        /// The data containing the label of the parent for the corresponding node. A
        /// blank value indicates that the node has no parent and is a top-level node.
        /// This field is optional.
        pub parent_labels: Option<Box<ChartData>> = "parentLabels",
        /// The color of the selected org chart nodes. Deprecated: Use
        /// selected_node_color_style.
        #[deprecated]
        pub selected_node_color: Option<Box<Color>> = "selectedNodeColor",
        /// The color of the selected org chart nodes. If selected_node_color is also
        /// set, this field takes precedence.
        pub selected_node_color_style: Option<Box<ColorStyle>> =
            "selectedNodeColorStyle",
        /// The data containing the tooltip for the corresponding node. A blank value
        /// results in no tooltip being displayed for the node. This field is optional.
        pub tooltips: Option<Box<ChartData>> = "tooltips",
    }
}

open_enum! {
    /// The size of the org chart nodes.
    pub enum OrgChartSpecNodeSize = "OrgChartSpec.nodeSize" {
        /// Default value, do not use.
        OrgChartLabelSizeUnspecified = "ORG_CHART_LABEL_SIZE_UNSPECIFIED",
        /// The small org chart node size.
        Small = "SMALL",
        /// The medium org chart node size.
        Medium = "MEDIUM",
        /// The large org chart node size.
        Large = "LARGE",
    }
}
