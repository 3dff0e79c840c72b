namespace Microsoft.Agents.AI.Tools.Shell
{
    public sealed record ContainerUser(string Uid, string Gid)
    {
        public static ContainerUser Default { get => throw null!; }
        public static ContainerUser Root { get => throw null!; }
        public override string ToString() => throw null!;
        public bool IsRoot => throw null!;
    }

    public static class DockerNetworkMode
    {
        public const string None = "none";
        public const string Bridge = "bridge";
        public const string Host = "host";
    }

    public sealed class DockerNotAvailableException : Exception
    {
        public DockerNotAvailableException() { }
        public DockerNotAvailableException(string message) { }
        public DockerNotAvailableException(string message, Exception inner) { }
    }

    public sealed class DockerShellExecutorOptions
    {
        public string Image { get => throw null!; set { } }
        public string? ContainerName { get => throw null!; set { } }
        public ShellMode Mode { get => throw null!; set { } }
        public string? HostWorkdir { get => throw null!; set { } }
        public string ContainerWorkdir { get => throw null!; set { } }
        public bool MountReadonly { get => throw null!; set { } }
        public string Network { get => throw null!; set { } }
        public long? MemoryBytes { get => throw null!; set { } }
        public int PidsLimit { get => throw null!; set { } }
        public ContainerUser User { get => throw null!; set { } }
        public bool ReadOnlyRoot { get => throw null!; set { } }
        public IReadOnlyList<string>? ExtraRunArgs { get => throw null!; set { } }
        public IReadOnlyDictionary<string, string>? Environment { get => throw null!; set { } }
        public ShellPolicy? Policy { get => throw null!; set { } }
        public TimeSpan? Timeout { get => throw null!; set { } }
        public int MaxOutputBytes { get => throw null!; set { } }
        public string DockerBinary { get => throw null!; set { } }
    }

    public sealed class ShellCommandRejectedException : Exception
    {
        public ShellCommandRejectedException(string message) { }
        public ShellCommandRejectedException(string message, Exception inner) { }
        public ShellCommandRejectedException() { }
    }

    public sealed class LocalShellExecutorOptions
    {
        public ShellMode Mode { get => throw null!; set { } }
        public string? Shell { get => throw null!; set { } }
        public IReadOnlyList<string>? ShellArgv { get => throw null!; set { } }
        public string? WorkingDirectory { get => throw null!; set { } }
        public bool ConfineWorkingDirectory { get => throw null!; set { } }
        public IReadOnlyDictionary<string, string?>? Environment { get => throw null!; set { } }
        public bool CleanEnvironment { get => throw null!; set { } }
        public ShellPolicy? Policy { get => throw null!; set { } }
        public TimeSpan? Timeout { get => throw null!; set { } }
        public int MaxOutputBytes { get => throw null!; set { } }
        public bool AcknowledgeUnsafe { get => throw null!; set { } }
    }

    public sealed class ShellEnvironmentProvider : AIContextProvider
    {
        public ShellEnvironmentProvider(ShellExecutor executor, ShellEnvironmentProviderOptions? options = null) { }
        public ShellEnvironmentSnapshot? CurrentSnapshot { get => throw null!; }
        public Task<ShellEnvironmentSnapshot> RefreshAsync(CancellationToken cancellationToken = default) => throw null!;
        protected override ValueTask<AIContext> ProvideAIContextAsync(InvokingContext context, CancellationToken cancellationToken = default) => throw null!;
        public static string DefaultInstructionsFormatter(ShellEnvironmentSnapshot snapshot) => throw null!;
    }

    public sealed class ShellEnvironmentProviderOptions
    {
        public IReadOnlyList<string> ProbeTools { get => throw null!; init { } }
        public ShellFamily? OverrideFamily { get => throw null!; init { } }
        public TimeSpan ProbeTimeout { get => throw null!; init { } }
        public Func<ShellEnvironmentSnapshot, string>? InstructionsFormatter { get => throw null!; init { } }
    }

    public sealed record ShellEnvironmentSnapshot(ShellFamily Family, string OSDescription, string? ShellVersion, string WorkingDirectory, IReadOnlyDictionary<string, string?> ToolVersions)
    {
    }

    public enum ShellFamily
    {
        Posix,
        PowerShell,
    }

    public enum ShellMode
    {
        Stateless,
        Persistent,
    }

    public readonly struct ShellRequest : IEquatable<ShellRequest>
    {
        public ShellRequest(string command, string? workingDirectory = null) { }
        public string Command { get => throw null!; }
        public string? WorkingDirectory { get => throw null!; }
        public bool Equals(ShellRequest other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(ShellRequest left, ShellRequest right) => throw null!;
        public static bool operator !=(ShellRequest left, ShellRequest right) => throw null!;
    }

    public readonly struct ShellPolicyOutcome : IEquatable<ShellPolicyOutcome>
    {
        public ShellPolicyOutcome(bool allowed, string? reason = null) { }
        public bool Allowed { get => throw null!; }
        public string? Reason { get => throw null!; }
        public static ShellPolicyOutcome Allow { get => throw null!; }
        public static ShellPolicyOutcome Deny(string reason) => throw null!;
        public bool Equals(ShellPolicyOutcome other) => throw null!;
        public override bool Equals(object? obj) => throw null!;
        public override int GetHashCode() => throw null!;
        public static bool operator ==(ShellPolicyOutcome left, ShellPolicyOutcome right) => throw null!;
        public static bool operator !=(ShellPolicyOutcome left, ShellPolicyOutcome right) => throw null!;
    }

    public sealed class ShellPolicy
    {
        public ShellPolicy(IEnumerable<string>? denyList = null, IEnumerable<string>? allowList = null, Func<ShellRequest, ShellPolicyOutcome?>? custom = null) { }
        public ShellPolicyOutcome Evaluate(ShellRequest request) => throw null!;
    }

    public sealed record ShellResult(string Stdout, string Stderr, int ExitCode, TimeSpan Duration, bool Truncated = false, bool TimedOut = false)
    {
        public string FormatForModel() => throw null!;
    }
}

namespace Microsoft.Agents.AI.Tools.Shell
{
    using global::Microsoft.Extensions.AI;

    public sealed class DockerShellExecutor : ShellExecutor
    {
        public const string DefaultImage = "mcr.microsoft.com/azurelinux/base/core:3.0";
        public const int DefaultPidsLimit = 256;
        public const string DefaultContainerWorkdir = "/workspace";
        public static readonly TimeSpan DefaultTimeout;
        public DockerShellExecutor() { }
        public DockerShellExecutor(DockerShellExecutorOptions options) { }
        public string ContainerName { get => throw null!; }
        public string DockerBinary { get => throw null!; }
        public override Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override ValueTask DisposeAsync() => throw null!;
        public override Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default) => throw null!;
        public override AIFunction AsAIFunction(string name = "run_shell", string? description = null, bool requireApproval = true) => throw null!;
        public static Task<bool> IsAvailableAsync(string binary = "docker", CancellationToken cancellationToken = default) => throw null!;
        public static IReadOnlyList<string> BuildRunArgv(string binary, string image, string containerName, ContainerUser user, string network, long memoryBytes, int pidsLimit, string workdir, string? hostWorkdir, bool mountReadonly, bool readOnlyRoot, IReadOnlyDictionary<string, string>? extraEnv, IReadOnlyList<string>? extraArgs) => throw null!;
        public static IReadOnlyList<string> BuildExecArgv(string binary, string containerName) => throw null!;
    }

    public sealed class LocalShellExecutor : ShellExecutor
    {
        public static readonly TimeSpan DefaultTimeout;
        public LocalShellExecutor() { }
        public LocalShellExecutor(LocalShellExecutorOptions options) { }
        public string ResolvedShellBinary => throw null!;
        public override Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default) => throw null!;
        public override Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public override AIFunction AsAIFunction(string name = "run_shell", string? description = null, bool requireApproval = true) => throw null!;
        public override ValueTask DisposeAsync() => throw null!;
    }

    public abstract class ShellExecutor : IAsyncDisposable
    {
        public virtual Task InitializeAsync(CancellationToken cancellationToken = default) => throw null!;
        public abstract Task<ShellResult> RunAsync(string command, CancellationToken cancellationToken = default);
        public abstract AIFunction AsAIFunction(string name = "run_shell", string? description = null, bool requireApproval = true);
        public abstract ValueTask DisposeAsync();
    }
}
