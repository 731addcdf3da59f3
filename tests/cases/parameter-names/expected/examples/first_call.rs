//! Calls `parameternames.calls.list`.

use gapi_parameternames_v1::Parameternames;
use gapi_runtime::AccessToken;
use gapi_runtime::Client;

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let token = std::env::var("GAPI_TOKEN")?;
    let credentials = AccessToken::new(token)?;
    let client = Client::builder().credentials(credentials).build()?;
    let service = Parameternames::new(&client);
    let calls = service.calls();
    let call = calls.list();
    let reply = call.send().await?;
    println!("{reply:#?}");
    Ok(())
}
