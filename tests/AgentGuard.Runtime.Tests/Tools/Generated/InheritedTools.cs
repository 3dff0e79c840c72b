namespace AgentGuard.Runtime.Tests.Tools.Generated;

internal abstract partial class BaseTools
{
    /// <summary>Says who.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public abstract string Who();
}

internal sealed partial class DerivedTools<T> : BaseTools
    where T : class
{
    public override string Who() => "derived " + typeof(T).Name;

    /// <summary>Of its own.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    public string Own(int a) => "own " + a;
}

internal partial interface IGreeter
{
    /// <summary>Greets.</summary>
    [AgentTool(Effect = ToolEffect.ReadOnly)]
    string Greet(string name);
}

internal sealed class Greeter : IGreeter
{
    public string Greet(string name) => "Hello " + name;
}
