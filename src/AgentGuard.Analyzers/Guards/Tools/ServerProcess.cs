using AgentGuard.Analyzers.Flow;
using AgentGuard.Analyzers.Sdks;

namespace AgentGuard.Analyzers.Guards;

/// <summary>A tool server that is fetched from a registry and started as a process.</summary>
/// <param name="Command">The program that fetches it.</param>
/// <param name="Package">What it fetches.</param>
/// <param name="Spelled">Where the package is named.</param>
/// <param name="IsPinned">The name says which version.</param>
/// <param name="IsContainer">It sees a system of its own.</param>
internal sealed record ServerProcess(string Command, string Package, IOperation Spelled, bool IsPinned, bool IsContainer)
{
    /// <summary>The server that the options whose command is set here start; null when it is no fetched one, or cannot be seen.</summary>
    public static ServerProcess? From(ISimpleAssignmentOperation setting, GuardContext context)
    {
        if (setting.Target is not IPropertyReferenceOperation { Property: var property }
            || !context.Sdk.Has(property, Wiring.ServerCommand)
            || LocalValue.Text(setting.Value, context.Compilation, context.Cancellation) is not { Length: > 0 } command
            || ClientSettings.ValuesWith(Wiring.ServerArguments, setting, context.Sdk).ToList() is not { Count: 1 } given
            || Elements.Of(given[0], context.Compilation, context.Cancellation) is not { } elements)
        {
            return null;
        }

        var arguments = elements.Select(element => LocalValue.Text(element, context.Compilation, context.Cancellation)).ToList();
        return PackageLauncher.Find(command, arguments) is var (launcher, skipped)
            && launcher.PackageIn(arguments, skipped) is var (index, package, isPinned)
                ? new ServerProcess(command, package, elements[index], isPinned, launcher.IsContainer)
                : null;
    }

    /// <summary>True when the server sees all environment variables of this process, because nothing says otherwise.</summary>
    public bool InheritsEnvironment(ISimpleAssignmentOperation setting, GuardContext context) =>
        !IsContainer
        && ClientSettings.ValuesWith(Wiring.InheritsEnvironment, setting, context.Sdk).All(value => value.ConstantValue is { HasValue: true, Value: true });
}
