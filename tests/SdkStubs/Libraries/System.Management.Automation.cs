namespace System.Management.Automation
{
    public sealed class PowerShell : IDisposable
    {
        public static PowerShell Create() => throw null!;
        public PowerShell AddCommand(string cmdlet) => throw null!;
        public PowerShell AddScript(string script) => throw null!;
        public PowerShell AddScript(string script, bool useLocalScope) => throw null!;
        public System.Collections.ObjectModel.Collection<PSObject> Invoke() => throw null!;
        public IAsyncResult BeginInvoke() => throw null!;
        public Task<PSDataCollection<PSObject>> InvokeAsync() => throw null!;
        public void Dispose() => throw null!;
    }

    public class PSObject;

    public class PSDataCollection<T> : List<T>;
}

namespace System.Management.Automation.Runspaces
{
    public abstract class Runspace
    {
        public abstract Pipeline CreatePipeline(string command);
    }

    public abstract class Pipeline;
}
