namespace Azure.Security.KeyVault.Secrets
{
    public class SecretClient
    {
        public virtual Task<Response<KeyVaultSecret>> GetSecretAsync(string name, string? version = null, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<Response> PurgeDeletedSecretAsync(string name, CancellationToken cancellationToken = default) => throw null!;
        public virtual Task<DeleteSecretOperation> StartDeleteSecretAsync(string name, CancellationToken cancellationToken = default) => throw null!;
    }

    public class DeleteSecretOperation;

    public class KeyVaultSecret;
}
