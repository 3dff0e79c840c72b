namespace System.Runtime.CompilerServices;

/// <summary>What the compiler of C# 15 puts on union types; this project's frameworks do not have it.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct)]
public sealed class UnionAttribute : Attribute;
