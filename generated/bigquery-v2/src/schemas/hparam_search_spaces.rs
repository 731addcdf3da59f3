//! The schema `HparamSearchSpaces`.

use gapi_runtime::v1::record;

use super::DoubleHparamSearchSpace;
use super::IntArrayHparamSearchSpace;
use super::IntHparamSearchSpace;
use super::StringHparamSearchSpace;

record! {
    /// Hyperparameter search spaces. These should be a subset of training_options.
    pub struct HparamSearchSpaces = "HparamSearchSpaces" {
        /// Activation functions of neural network models.
        pub activation_fn: Option<Box<StringHparamSearchSpace>> = "activationFn",
        /// Mini batch sample size.
        pub batch_size: Option<Box<IntHparamSearchSpace>> = "batchSize",
        /// Booster type for boosted tree models.
        pub booster_type: Option<Box<StringHparamSearchSpace>> = "boosterType",
        /// Subsample ratio of columns for each level for boosted tree models.
        pub colsample_bylevel: Option<Box<DoubleHparamSearchSpace>> = "colsampleBylevel",
        /// Subsample ratio of columns for each node(split) for boosted tree models.
        pub colsample_bynode: Option<Box<DoubleHparamSearchSpace>> = "colsampleBynode",
        /// Subsample ratio of columns when constructing each tree for boosted tree
        /// models.
        pub colsample_bytree: Option<Box<DoubleHparamSearchSpace>> = "colsampleBytree",
        /// Dart normalization type for boosted tree models.
        pub dart_normalize_type: Option<Box<StringHparamSearchSpace>> =
            "dartNormalizeType",
        /// Dropout probability for dnn model training and boosted tree models using dart
        /// booster.
        pub dropout: Option<Box<DoubleHparamSearchSpace>> = "dropout",
        /// Hidden units for neural network models.
        pub hidden_units: Option<Box<IntArrayHparamSearchSpace>> = "hiddenUnits",
        /// L1 regularization coefficient.
        pub l1_reg: Option<Box<DoubleHparamSearchSpace>> = "l1Reg",
        /// L2 regularization coefficient.
        pub l2_reg: Option<Box<DoubleHparamSearchSpace>> = "l2Reg",
        /// Learning rate of training jobs.
        pub learn_rate: Option<Box<DoubleHparamSearchSpace>> = "learnRate",
        /// Maximum depth of a tree for boosted tree models.
        pub max_tree_depth: Option<Box<IntHparamSearchSpace>> = "maxTreeDepth",
        /// Minimum split loss for boosted tree models.
        pub min_split_loss: Option<Box<DoubleHparamSearchSpace>> = "minSplitLoss",
        /// Minimum sum of instance weight needed in a child for boosted tree models.
        pub min_tree_child_weight: Option<Box<IntHparamSearchSpace>> =
            "minTreeChildWeight",
        /// Number of clusters for k-means.
        pub num_clusters: Option<Box<IntHparamSearchSpace>> = "numClusters",
        /// Number of latent factors to train on.
        pub num_factors: Option<Box<IntHparamSearchSpace>> = "numFactors",
        /// Number of parallel trees for boosted tree models.
        pub num_parallel_tree: Option<Box<IntHparamSearchSpace>> = "numParallelTree",
        /// Optimizer of TF models.
        pub optimizer: Option<Box<StringHparamSearchSpace>> = "optimizer",
        /// Subsample the training data to grow tree to prevent overfitting for boosted
        /// tree models.
        pub subsample: Option<Box<DoubleHparamSearchSpace>> = "subsample",
        /// Tree construction algorithm for boosted tree models.
        pub tree_method: Option<Box<StringHparamSearchSpace>> = "treeMethod",
        /// Hyperparameter for matrix factoration when implicit feedback type is
        /// specified.
        pub wals_alpha: Option<Box<DoubleHparamSearchSpace>> = "walsAlpha",
    }
}
