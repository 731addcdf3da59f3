//! Calls `datawrapper.translations.translate`.

use gapi_datawrapper_v1::Datawrapper;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Datawrapper::new(&client);
    let translations = service.translations();
    let call = translations.translate(Default::default());
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
