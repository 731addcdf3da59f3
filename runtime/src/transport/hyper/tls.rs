//! TLS: provider, trusted roots, client certificate.
//!
//! The provider is the one that a feature chose, named here and never looked up in the process, so there is no default
//! to install first and nothing to panic about. Trusted roots are those of the platform rather than a copy compiled in:
//! they follow the machine's updates, hold the certificates of company proxies, and `SSL_CERT_FILE` or `SSL_CERT_DIR`
//! replaces them.

use std::sync::{Arc, OnceLock};

use rustls::client::Resumption;
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ClientConfig, RootCertStore};

/// A client certificate's chain and key, both PEM.
pub(super) struct Identity {
    pub(super) chain: Vec<u8>,
    pub(super) key: Vec<u8>,
}

/// Connections that trust `roots`, show `identity` and offer `protocols` (ALPN).
pub(super) fn config(
    roots: &Arc<RootCertStore>,
    identity: Option<&Identity>,
    protocols: &[&str],
) -> Result<ClientConfig, String> {
    let builder = ClientConfig::builder_with_provider(provider()?)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(Arc::clone(roots));
    let mut config = match identity {
        None => builder.with_no_client_auth(),
        Some(identity) => {
            let chain = certificates(&identity.chain)?;
            // Its error could hold a piece of what was read.
            let key = PrivateKeyDer::from_pem_slice(&identity.key)
                .map_err(|_| "the client certificate's key is not a private key in PEM")?;
            builder
                .with_client_auth_cert(chain, key)
                .map_err(|error| format!("the client certificate cannot be used: {error}"))?
        }
    };
    config.resumption = Resumption::in_memory_sessions(64);
    config.alpn_protocols = protocols.iter().map(|&name| name.into()).collect();
    Ok(config)
}

pub(super) fn provider() -> Result<Arc<CryptoProvider>, String> {
    #[cfg(feature = "aws-lc-rs")]
    let provider = Some(rustls::crypto::aws_lc_rs::default_provider());
    #[cfg(all(feature = "ring", not(feature = "aws-lc-rs")))]
    let provider = Some(rustls::crypto::ring::default_provider());
    // No `compile_error!`: a library may leave the choice to the program that it ends up in.
    #[cfg(not(any(feature = "ring", feature = "aws-lc-rs")))]
    let provider: Option<CryptoProvider> = None;
    provider.map(Arc::new).ok_or_else(|| {
        "there is no TLS provider: turn on the feature `ring` or `aws-lc-rs` of gapi-runtime".into()
    })
}

/// The certificates in `pems`, and the platform's unless they are not wanted.
pub(super) fn roots(pems: &[Vec<u8>], platform: bool) -> Result<Arc<RootCertStore>, String> {
    let mut roots = if platform {
        platform_roots()?
    } else {
        Arc::new(RootCertStore::empty())
    };
    for pem in pems {
        for certificate in certificates(pem)? {
            Arc::make_mut(&mut roots)
                .add(certificate)
                .map_err(|error| format!("a root certificate cannot be used: {error}"))?;
        }
    }
    Ok(roots)
}

fn certificates(pem: &[u8]) -> Result<Vec<CertificateDer<'static>>, String> {
    let certificates: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
    match certificates {
        Ok(certificates) if !certificates.is_empty() => Ok(certificates),
        Ok(_) => Err("there is no certificate in the PEM".into()),
        Err(error) => Err(format!("a certificate is not PEM: {error}")),
    }
}

/// The platform's certificates, read once per process: reading and parsing them takes milliseconds.
fn platform_roots() -> Result<Arc<RootCertStore>, String> {
    static ROOTS: OnceLock<Arc<RootCertStore>> = OnceLock::new();
    if let Some(roots) = ROOTS.get() {
        return Ok(Arc::clone(roots));
    }
    let found = rustls_native_certs::load_native_certs();
    let mut roots = RootCertStore::empty();
    roots.add_parsable_certificates(found.certs);
    if roots.is_empty() {
        let cause = found
            .errors
            .first()
            .map(|error| format!(" ({error})"))
            .unwrap_or_default();
        return Err(format!(
            "no trusted certificates on this machine{cause}; install its CA certificates or point SSL_CERT_FILE at them"
        ));
    }
    Ok(Arc::clone(ROOTS.get_or_init(|| Arc::new(roots))))
}

#[cfg(all(test, not(any(feature = "ring", feature = "aws-lc-rs"))))]
mod tests {
    #[test]
    fn a_build_without_a_provider_says_which_features_have_one() {
        let error = crate::Client::builder().build().expect_err("no TLS");
        assert!(error.is_configuration());
        assert!(
            error.to_string().contains("`ring` or `aws-lc-rs`"),
            "{error}"
        );
    }
}
